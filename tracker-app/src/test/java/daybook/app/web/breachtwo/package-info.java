/** A planted breach. */
@NullMarked
package daybook.app.web.breachtwo;

import org.jspecify.annotations.NullMarked;
