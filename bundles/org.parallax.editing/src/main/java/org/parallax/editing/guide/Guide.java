package org.parallax.editing.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages there are, and where in them something is told. */
public record Guide(List<GuidePage> pages) {

    /** What stands between quotation marks is no word of the language. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final String LANGUAGE = "docs/language.md";
    private static final String EXERCISES = "docs/exercises.md";
    private static final String ISSUES = "docs/issues.md";

    /** The pages about views that have one, by the last part of the view's id. */
    private static final Map<String, String> PAGES = Map.of("problems", ISSUES, "branches", "docs/given-and-held.md");

    /** Headings of the sections about the others, likewise. */
    private static final Map<String, String> VIEWS = Map.of(
            "projection", "Reading a projection",
            "capitals", "Reading a projection",
            "drivers", "What a change is made of",
            "disagreement", "Who disagrees, and why",
            "record", "Records");

    public Guide {
        pages = List.copyOf(pages);
    }

    /** The same guide with more pages at its end. */
    public Guide with(List<GuidePage> more) {
        return new Guide(Stream.concat(pages.stream(), more.stream()).toList());
    }

    /** The page at an address. */
    public Optional<GuidePage> page(PageAddress address) {
        return pages.stream().filter(page -> page.address().equals(address.page())).findFirst();
    }

    /** Where a topic is told: a word's section is the one it heads, else the first that uses it; else the beginning. */
    public Optional<PageAddress> find(GuideTopic topic) {
        var start = named(LANGUAGE);
        return switch (topic) {
            case GuideTopic.Start() -> start.map(GuidePage::address);
            case GuideTopic.Issue(var code) -> named(ISSUES).map(page -> page.address().at(PageAddress.anchor(code)));
            case GuideTopic.View(var id) -> view(id.substring(id.lastIndexOf('.') + 1));
            case GuideTopic.Theory(var id) -> page(CardPages.address(id)).map(GuidePage::address);
            case GuideTopic.Word(var word) -> start.map(page -> word(page, word));
            case GuideTopic.PlanWord(var word) -> named(EXERCISES).or(() -> start).map(page -> word(page, word));
        };
    }

    private Optional<PageAddress> view(String name) {
        var own = Optional.ofNullable(PAGES.get(name));
        return own.isPresent()
                ? named(own.get()).map(GuidePage::address)
                : named(LANGUAGE).map(page -> page.address().at(PageAddress.anchor(VIEWS.getOrDefault(name, ""))));
    }

    private static PageAddress word(GuidePage page, String word) {
        return heading(page, word).or(() -> user(page, word))
                .map(heading -> page.address().at(PageAddress.anchor(PageBlock.words(heading.words())))).orElse(page.address());
    }

    private static Optional<PageBlock.Heading> heading(GuidePage page, String word) {
        var begins = Pattern.compile("\\b" + Pattern.quote(word), Pattern.CASE_INSENSITIVE);
        return page.sections().stream().filter(heading -> begins.matcher(PageBlock.words(heading.words())).find()).findFirst();
    }

    private static Optional<PageBlock.Heading> user(GuidePage page, String word) {
        var used = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
        Optional<PageBlock.Heading> section = Optional.empty();
        for (var block : page.blocks()) {
            if (block instanceof PageBlock.Heading heading && heading.level() > 1) {
                section = Optional.of(heading);
            } else if (section.isPresent() && block instanceof PageBlock.Code code && used.matcher(QUOTED.matcher(code.text()).replaceAll("")).find()) {
                return section;
            }
        }
        return Optional.empty();
    }

    private Optional<GuidePage> named(String file) {
        return pages.stream().filter(page -> page.address().file().equals(file)).findFirst();
    }
}
