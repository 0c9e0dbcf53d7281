/** Tested over a real port. */
@NullMarked
package daybook.app.web.timeline;

import org.jspecify.annotations.NullMarked;
