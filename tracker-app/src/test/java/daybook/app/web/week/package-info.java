@NullMarked
package daybook.app.web.week;

import org.jspecify.annotations.NullMarked;
