@NullMarked
package daybook.core;

import org.jspecify.annotations.NullMarked;
