@NullMarked
package daybook.reports;

import org.jspecify.annotations.NullMarked;
