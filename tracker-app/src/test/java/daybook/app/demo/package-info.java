@NullMarked
package daybook.app.demo;

import org.jspecify.annotations.NullMarked;
