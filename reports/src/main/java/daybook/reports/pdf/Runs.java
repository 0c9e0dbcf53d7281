package daybook.reports.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that run from right to left, by the JDK's own reading of the Unicode rules. */
final class Runs implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        int base = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        var bidi = new Bidi(paragraph, base);
        var found = new ArrayList<BidiTextRun>();
        for (int k = 0; k < bidi.getRunCount(); k++) {
            int start = bidi.getRunStart(k);
            byte direction = bidi.getRunLevel(k) % 2 == 0 ? LTR : RTL;
            found.add(new BidiTextRun(start, bidi.getRunLimit(k) - start, direction));
        }
        runs = found;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Glyphs.rightToLeft(paragraph) ? RTL : LTR;
    }

    /** Turns a run round, a letter with its points at a time; brackets then face the other way. */
    static final class Turned implements BidiReorderer {
        private static final Pattern LETTER = Pattern.compile("\\X");
        private static final Map<String, String> FACING = Map.of(
                "(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "<", ">", ">", "<", "«", "»", "»", "«");

        @Override
        public String reorderRTLTextToLTR(String text) {
            var out = new StringBuilder();
            List<String> letters =
                    LETTER.matcher(text).results().map(MatchResult::group).toList();
            letters.reversed().forEach(letter -> out.append(FACING.getOrDefault(letter, letter)));
            return out.toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
