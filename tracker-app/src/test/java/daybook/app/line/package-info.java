@NullMarked
package daybook.app.line;

import org.jspecify.annotations.NullMarked;
