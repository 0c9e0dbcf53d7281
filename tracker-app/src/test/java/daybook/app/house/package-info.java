/** The rules of the house, and for each a planted breach that shows that the rule can fail. */
@NullMarked
package daybook.app.house;

import org.jspecify.annotations.NullMarked;
