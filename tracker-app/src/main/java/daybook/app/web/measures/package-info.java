/** Own measures: what else is worth a number. */
@NullMarked
package daybook.app.web.measures;

import org.jspecify.annotations.NullMarked;
