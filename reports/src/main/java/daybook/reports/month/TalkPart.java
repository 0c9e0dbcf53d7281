package daybook.reports.month;

import daybook.core.facts.Lookback.OfWeek;
import daybook.core.word.BestFriend;
import daybook.core.word.ExtraHelp;
import daybook.reports.block.Block;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What weekly check-ins asked for: more help with something, and whether it is what one would wish a friend. */
record TalkPart(Told told) {

    List<Block> blocks() {
        List<OfWeek> weeks = told.facts().themes().lookback().weeks().stream()
                .filter(week -> told.facts().period().contains(week.week().monday())
                        || told.facts().period().contains(week.week().monday().plusDays(6)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        friend(weeks, blocks);
        help(weeks, blocks);
        if (!blocks.isEmpty()) {
            blocks.addFirst(told.heading(2, "talk.heading"));
        }
        return blocks;
    }

    private void friend(List<OfWeek> weeks, List<Block> blocks) {
        Map<BestFriend, Integer> answers = new EnumMap<>(BestFriend.class);
        for (OfWeek week : weeks) {
            BestFriend answer = week.bestFriend();
            if (answer != null) {
                answers.merge(answer, 1, Integer::sum);
            }
        }
        if (!answers.isEmpty()) {
            String said = told.list(answers.entrySet().stream()
                    .map(one -> told.say(
                            "named.count",
                            told.say("best-friend." + one.getKey().code()),
                            told.numbers().whole(one.getValue())))
                    .toList());
            blocks.add(told.paragraph(told.say("talk.friend", said)));
        }
    }

    private void help(List<OfWeek> weeks, List<Block> blocks) {
        Map<ExtraHelp, Integer> help = new EnumMap<>(ExtraHelp.class);
        weeks.forEach(week -> week.extraHelp().forEach(wish -> help.merge(wish, 1, Integer::sum)));
        if (!help.isEmpty()) {
            String wishes = told.list(help.entrySet().stream()
                    .map(one -> told.phrases()
                            .count(
                                    "talk.weeks",
                                    one.getValue(),
                                    told.say("extra-help." + one.getKey().code())))
                    .toList());
            blocks.add(told.paragraph(told.say("talk.help", wishes)));
        }
    }
}
