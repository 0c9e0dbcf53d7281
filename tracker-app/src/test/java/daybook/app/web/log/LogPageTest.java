package daybook.app.web.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import org.junit.jupiter.api.Test;

class LogPageTest {
    private static final PersonId ALEX = new PersonId("alex");
    private final Pages pages = new Pages();

    private void alex() {
        pages.given(new AddPerson(ALEX, new OwnWords("Alex"), PersonKind.EX, false, false));
    }

    @Test
    void two_taps_save_a_contact_as_of_now() {
        alex();
        String after = pages.sent("", "log", "after", "-2", "person", "alex", "test.mine", "none");
        Interaction contact = pages.only(Interaction.class);
        assertEquals(Felt.HEAVY, contact.after());
        assertEquals(ALEX, contact.stamp().person());
        assertEquals(Pages.TODAY, contact.stamp().day());
        assertEquals(pages.now(), contact.stamp().at().toInstant());
        assertNull(contact.eggshells());
        assertTrue(after.contains("Saved: heavy, with Alex."), after);
    }
}
