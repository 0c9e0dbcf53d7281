@NullMarked
package daybook.app.report;

import org.jspecify.annotations.NullMarked;
