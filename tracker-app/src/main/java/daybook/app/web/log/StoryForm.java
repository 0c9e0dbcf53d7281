package daybook.app.web.log;

import daybook.app.web.Reading;
import daybook.core.journal.Story;
import daybook.core.word.OwnWords;
import org.jspecify.annotations.Nullable;

/** What it was about, as typed. */
record StoryForm(
        @Nullable String topic,
        @Nullable String practical,
        @Nullable String mineToSolve,
        @Nullable String rescued,
        @Nullable String said) {
    static final StoryForm NONE = of(Story.NONE);

    static StoryForm of(Story story) {
        return new StoryForm(
                text(story.topic()),
                yesNo(story.practical()),
                yesNo(story.mineToSolve()),
                yesNo(story.rescued()),
                text(story.said()));
    }

    Story read(Reading read) {
        return new Story(
                read.own("story.topic", topic),
                read.yes("story.practical", practical),
                read.yes("story.mineToSolve", mineToSolve),
                read.yes("story.rescued", rescued),
                read.own("story.said", said));
    }

    static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    static @Nullable String yesNo(@Nullable Boolean said) {
        return said == null ? null : said.toString();
    }

    @Override
    public String toString() {
        return "StoryForm";
    }
}
