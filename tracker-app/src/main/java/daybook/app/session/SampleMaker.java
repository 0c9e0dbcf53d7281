package daybook.app.session;

import daybook.app.store.OpenJournal;

/** Makes a made-up journal in memory, for looking around. */
@FunctionalInterface
public interface SampleMaker {
    OpenJournal make();
}
