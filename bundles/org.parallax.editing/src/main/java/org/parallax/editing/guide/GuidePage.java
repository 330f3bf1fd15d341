package org.parallax.editing.guide;

import java.util.List;

/** A page of the guide. */
public record GuidePage(PageAddress address, List<PageBlock> blocks) {

    public GuidePage {
        blocks = List.copyOf(blocks);
    }

    /** Its first heading; the file's name where it has none. */
    public String title() {
        return headings().stream().filter(heading -> heading.level() == 1).findFirst()
                .map(heading -> PageBlock.words(heading.words()))
                .orElse(address.file());
    }

    /** The headings below the title, in the page's order. */
    public List<PageBlock.Heading> sections() {
        return headings().stream().filter(heading -> heading.level() > 1).toList();
    }

    private List<PageBlock.Heading> headings() {
        return blocks.stream()
                .filter(PageBlock.Heading.class::isInstance)
                .map(PageBlock.Heading.class::cast)
                .toList();
    }
}
