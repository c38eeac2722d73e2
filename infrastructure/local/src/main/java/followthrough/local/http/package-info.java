/** Requests and replies as plain values, and a server for them that only this machine can reach. */
@NullMarked
package followthrough.local.http;

import org.jspecify.annotations.NullMarked;
