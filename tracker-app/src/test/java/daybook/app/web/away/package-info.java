@NullMarked
package daybook.app.web.away;

import org.jspecify.annotations.NullMarked;
