package daybook.app.browser;

import com.microsoft.playwright.Page;
import daybook.app.clock.AppClock;
import daybook.app.web.Served;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;

/** A browser in front of an unlocked journal. */
@SuppressWarnings("NullAway.Init")
abstract class BrowserCase {
    Served served;
    Chromium chromium;
    Page page;
    String base;

    void open(Chromium.Size size) {
        served = Served.locked(AppClock.wall());
        chromium = new Chromium();
        page = chromium.page(size);
        enter();
    }

    void enter() {
        page.navigate("http://127.0.0.1:" + served.port() + "/");
        page.fill("#pass", Served.PASSPHRASE);
        page.click("text=Unlock");
        base = page.url();
    }

    @AfterEach
    void end() {
        chromium.close();
        served.close();
    }

    void send(JournalCommand command) {
        served.opened().journal().send(command);
    }

    void person(String name, PersonKind kind, boolean supporter) {
        PersonId id = new PersonId(name.toLowerCase(Locale.ROOT));
        send(new AddPerson(id, new OwnWords(name), kind, supporter, false));
    }

    <E extends Entry> List<E> all(Class<E> kind) {
        return served.timeline().all(kind);
    }

    void tap(String name, String value) {
        page.click("label:has([name='" + name + "'][value='" + value + "'])");
    }

    void save() {
        saveBy(".savebar .btn");
    }

    /** What was said of the save before may still stand there: only a new line says that this one is done. */
    void saveBy(String button) {
        page.evaluate("() => document.querySelectorAll('.toast').forEach(old => old.classList.add('lost'))");
        page.click(button);
        page.waitForSelector(".toast:not(.lost)");
    }
}
