package org.parallax.record.japankorea;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents behind the sources of a record: a source's document is one that holds the source's title. For a source that a
 * document takes something from, that is the document with the footnote.
 *
 * @param sections of each source the sections of its documents, by heading
 * @param whole of each source all that its documents say
 */
record DocumentTexts(Map<String, Map<String, String>> sections, Map<String, String> whole) {

    /** The files of a folder, each a document in UTF-8; folders in it are left aside. */
    static List<DocumentText> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(DocumentTexts::read).toList();
        }
    }

    /** Documents by source: {@code titles} gives each source its title, {@code headings} each the headings of its sections. */
    static DocumentTexts of(List<DocumentText> documents, Map<String, String> titles, Map<String, Set<String>> headings) {
        var sections = new HashMap<String, Map<String, String>>();
        var whole = new HashMap<String, String>();
        titles.forEach((source, title) -> {
            var found = documents.stream().filter(document -> document.mentions(title)).toList();
            var places = headings.getOrDefault(source, Set.of());
            if (!found.isEmpty()) {
                sections.put(source, found.stream().flatMap(document -> document.sections(places).entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + other)));
                whole.put(source, found.stream().map(document -> document.whole(places)).collect(Collectors.joining()));
            }
        });
        return new DocumentTexts(sections, whole);
    }

    /** The text of a place: of a section, or of all of a document where no section is named or its document has no headings. */
    Optional<String> at(CitedPlace place) {
        var headed = Optional.ofNullable(sections.get(place.source())).map(Map::keySet).orElse(Set.of());
        return Optional.ofNullable(place.section().isEmpty() || headed.size() < 2
                ? whole.get(place.source()) : Objects.requireNonNull(sections.get(place.source())).get(place.section()));
    }

    private static DocumentText read(Path file) {
        try {
            return new DocumentText(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
