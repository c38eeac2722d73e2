/** API Gateway's HTTP API: requests become payload 2.0 events, what functions return becomes replies. */
@NullMarked
package followthrough.local.gateway;

import org.jspecify.annotations.NullMarked;
