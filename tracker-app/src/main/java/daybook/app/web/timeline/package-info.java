/** Days as they were logged: what was corrected and what was taken back stays to be seen. */
@NullMarked
package daybook.app.web.timeline;

import org.jspecify.annotations.NullMarked;
