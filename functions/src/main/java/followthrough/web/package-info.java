/** Requests, responses, routes, forms, pages and the JSON API. */
@NullMarked
package followthrough.web;

import org.jspecify.annotations.NullMarked;
