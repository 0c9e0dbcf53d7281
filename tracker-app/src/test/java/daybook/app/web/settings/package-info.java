/** Tested over a real port. */
@NullMarked
package daybook.app.web.settings;

import org.jspecify.annotations.NullMarked;
