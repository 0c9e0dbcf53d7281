@NullMarked
package daybook.reports.text;

import org.jspecify.annotations.NullMarked;
