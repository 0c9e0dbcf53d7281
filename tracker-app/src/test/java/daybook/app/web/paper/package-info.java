@NullMarked
package daybook.app.web.paper;

import org.jspecify.annotations.NullMarked;
