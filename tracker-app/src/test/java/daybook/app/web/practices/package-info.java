/** Tested over a real port. */
@NullMarked
package daybook.app.web.practices;

import org.jspecify.annotations.NullMarked;
