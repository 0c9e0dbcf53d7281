/** Tested over a real port. */
@NullMarked
package daybook.app.web.patterns;

import org.jspecify.annotations.NullMarked;
