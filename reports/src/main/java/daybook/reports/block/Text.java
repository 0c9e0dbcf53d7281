package daybook.reports.block;

import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of text that keeps apart what the program says and what the person typed: the latter may be in any script. */
public record Text(List<Piece> pieces) {
    public Text {
        pieces = List.copyOf(pieces);
    }

    /** Part of a line. */
    public sealed interface Piece {
        record Said(String words) implements Piece {}

        /** The letter of a marker in a drawing. */
        record Letter(String letter) implements Piece {}

        record Typed(OwnWords words) implements Piece {}
    }

    public static Text of(String words) {
        return new Text(List.of(new Piece.Said(words)));
    }

    public static Text of(OwnWords words) {
        return new Text(List.of(new Piece.Typed(words)));
    }

    public static Text of(Piece... pieces) {
        return new Text(List.of(pieces));
    }

    /** @return the sentences one after the other, empty ones left out */
    public static Text sentences(List<Text> sentences) {
        List<Text> all =
                sentences.stream().filter(text -> !text.plain().isEmpty()).toList();
        List<Piece> pieces = new ArrayList<>();
        for (Text text : all) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Said(" "));
            }
            pieces.addAll(text.pieces());
        }
        return new Text(pieces);
    }

    /** @return all of it as one string, for those who may show own words */
    public String plain() {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.Said(String words) -> words;
                    case Piece.Letter(String letter) -> letter;
                    case Piece.Typed(OwnWords words) -> words.text();
                })
                .collect(Collectors.joining());
    }
}
