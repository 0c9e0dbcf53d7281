package daybook.app.cli;

import daybook.app.line.Line;
import daybook.app.line.LineCommand;
import daybook.app.line.Meaning;
import daybook.app.store.OpenJournal;
import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.LogEntries;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import org.jspecify.annotations.Nullable;

/** Keeps lines in the journal that was opened here. */
record KeeperHere(Shell shell, OpenJournal journal) implements Keeper {
    @Override
    public Kept keep(Typed typed) {
        var now = shell.clock().instant();
        Meaning meaning =
                new Meaning(journal.timeline(), now.atZone(shell.clock().getZone()), now, typed.id());
        return switch (line(typed).in(meaning)) {
            case Meaning.Made.Slips(var slips) -> new Kept.Slips(slips);
            case Meaning.Made.Entries(var entries) ->
                switch (journal.send(new LogEntries(entries))) {
                    case Decision.Refused refused ->
                        new Kept.Refused(shell.talk().refused(refused.reason()));
                    case Decision.Accepted ignored ->
                        new Kept.Saved(entries.stream()
                                .map(entry -> entry.stamp().id().value())
                                .toList());
                };
        };
    }

    private static Line line(Typed typed) {
        return new Line(
                Coded.of(LineCommand.class, typed.command()).orElseThrow(),
                typed.words(),
                typed.when(),
                words(typed, "note"),
                words(typed, "wins"),
                words(typed, "painPoints"));
    }

    private static @Nullable OwnWords words(Typed typed, String field) {
        String text = typed.texts().get(field);
        return text == null ? null : new OwnWords(text);
    }
}
