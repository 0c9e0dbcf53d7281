package daybook.app.web.report;

import daybook.app.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param onIt parts that start on
 * @param ifChosen parts that start off
 * @param people everybody by name
 * @param words what was written in own words in the days of the preview, to be added one by one
 * @param ready name of the file that was just made, null if none was
 * @param preview what would leave, null without one
 * @param byThemselves forms that can be made by themselves
 * @param making those that are
 * @param fresh titles of the reports that were made by themselves since the journal was opened
 * @param issued those that can be had again, the newest first
 */
record ReportView(
        List<Choice> audiences,
        List<Choice> periods,
        List<Choice> onIt,
        List<Choice> ifChosen,
        List<Choice> people,
        List<Choice> words,
        List<Choice> papers,
        List<Choice> languages,
        @Nullable String ready,
        @Nullable PreviewView preview,
        List<Choice> byThemselves,
        List<String> making,
        List<String> fresh,
        List<Made> issued) {

    /**
     * @param title the period in words
     * @param since entries since, where this is the newest edition; 0 for none
     */
    record Made(String id, String title, String details, int since, int next) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    /**
     * @param pages their numbers
     * @param version changes with the bytes, so that no older picture is shown
     * @param manifest what leaves, counted
     * @param letters who is who
     * @param ownWords each line of own words that leaves
     * @param password words that open it, empty without
     */
    record PreviewView(
            List<Integer> pages,
            String version,
            List<Choice> manifest,
            List<Choice> letters,
            List<String> ownWords,
            String password) {
        @Override
        public String toString() {
            return "PreviewView";
        }
    }

    @Override
    public String toString() {
        return "ReportView";
    }
}
