package daybook.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The weekly check-in. Wins and pain points are own words, so they are asked for. */
@Command(name = "week")
final class WeekCommand extends EntryCommand {
    @Option(names = "--wins")
    boolean wins;

    @Option(names = "--pain")
    boolean pain;

    WeekCommand(Shell shell) {
        super(shell, "week");
    }

    @Override
    List<Asking.Question> questions() {
        return List.of(new Asking.Question("week.ask-friend", "friend:"));
    }

    @Override
    boolean flag(String option) {
        if (option.equals("--wins")) {
            wins = true;
            return true;
        }
        if (option.equals("--pain")) {
            pain = true;
            return true;
        }
        return super.flag(option);
    }

    @Override
    List<String> texts() {
        boolean all = words.isEmpty() && shell().person().isPresent();
        List<String> fields = new ArrayList<>();
        if (wins || all) {
            fields.add("wins");
        }
        if (pain || all) {
            fields.add("painPoints");
        }
        fields.addAll(super.texts());
        return fields;
    }
}
