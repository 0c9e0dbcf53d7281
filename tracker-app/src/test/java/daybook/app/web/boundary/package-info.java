/** Tested over a real port. */
@NullMarked
package daybook.app.web.boundary;

import org.jspecify.annotations.NullMarked;
