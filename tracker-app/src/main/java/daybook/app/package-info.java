@NullMarked
package daybook.app;

import org.jspecify.annotations.NullMarked;
