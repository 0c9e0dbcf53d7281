package daybook.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line piped into {@code log -}: words, of which quotes keep several together, and after two dashes a note, or nothing. */
record LogLine(List<String> words, String note) {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final String NOTE = " -- ";

    static LogLine of(String line) {
        int dashes = line.indexOf(NOTE);
        String before = dashes < 0 ? line : line.substring(0, dashes);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        return new LogLine(
                words, dashes < 0 ? "" : line.substring(dashes + NOTE.length()).strip());
    }
}
