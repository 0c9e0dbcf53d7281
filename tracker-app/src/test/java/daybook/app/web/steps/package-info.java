@NullMarked
package daybook.app.web.steps;

import org.jspecify.annotations.NullMarked;
