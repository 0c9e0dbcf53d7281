/** Steps from an older revision of a stored event to a newer one, a class a step. */
@NullMarked
package daybook.app.store.upcast;

import org.jspecify.annotations.NullMarked;
