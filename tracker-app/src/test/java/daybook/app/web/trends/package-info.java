/** The trends page. */
@NullMarked
package daybook.app.web.trends;

import org.jspecify.annotations.NullMarked;
