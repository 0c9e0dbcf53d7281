/** The writer's list of practices, each with a plan if they want one. */
@NullMarked
package daybook.app.web.practices;

import org.jspecify.annotations.NullMarked;
