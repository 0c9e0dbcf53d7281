/** Tested over a real port. */
@NullMarked
package daybook.app.web.help;

import org.jspecify.annotations.NullMarked;
