/** Named stories that repeat, with their stages. */
@NullMarked
package daybook.app.web.patterns;

import org.jspecify.annotations.NullMarked;
