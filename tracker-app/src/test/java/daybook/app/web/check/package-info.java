@NullMarked
package daybook.app.web.check;

import org.jspecify.annotations.NullMarked;
