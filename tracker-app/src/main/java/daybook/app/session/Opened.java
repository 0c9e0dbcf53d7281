package daybook.app.session;

import daybook.app.store.OpenJournal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One unlocked journal and everything that must be gone when it is locked. */
public final class Opened {
    private final Pass pass;
    private final OpenJournal journal;
    private final boolean sample;
    private final Drafts drafts = new Drafts();
    private volatile @Nullable Toast toast;
    private volatile @Nullable String toldOn;
    private volatile boolean care;

    /** @param sample kept in memory only, for looking around */
    Opened(Pass pass, OpenJournal journal, boolean sample) {
        this.pass = pass;
        this.journal = journal;
        this.sample = sample;
    }

    public Pass pass() {
        return pass;
    }

    public OpenJournal journal() {
        return journal;
    }

    public boolean sample() {
        return sample;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Optional<Toast> toast() {
        return Optional.ofNullable(toast);
    }

    public void say(Toast said) {
        toast = said;
        toldOn = null;
    }

    public void hush() {
        toast = null;
        care = false;
    }

    /** What has nothing to undo stands on the page that shows it first; it does not follow to others. */
    public void visited(String page) {
        Toast said = toast;
        if (said == null || !said.undo().isEmpty()) {
            return;
        }
        if (toldOn == null) {
            toldOn = page;
        } else if (!page.equals(toldOn)) {
            toast = null;
        }
    }

    /** Words of support stand on the next pages until something else is done. Nothing is kept of why. */
    public void offerCare() {
        care = true;
    }

    public boolean care() {
        return care;
    }

    /** The same journal under a new pass: what an older browser tab holds opens nothing any more. */
    Opened renewed() {
        return new Opened(Pass.fresh(), journal, sample);
    }

    void close() {
        journal.close();
        drafts.clear();
        toast = null;
    }
}
