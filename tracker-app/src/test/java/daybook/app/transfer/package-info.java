@NullMarked
package daybook.app.transfer;

import org.jspecify.annotations.NullMarked;
