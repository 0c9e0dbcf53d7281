package daybook.app.session;

import daybook.app.store.CannotOpen;

/** What the door answers. */
public sealed interface Entrance {

    record Open(Opened opened) implements Entrance {}

    record Shut(CannotOpen.Reason reason) implements Entrance {}
}
