package org.parallax.workbench.guide;

import java.util.List;

/** A page of the guide. */
public record GuidePage(PageAddress address, List<Block> blocks) {

    public GuidePage {
        blocks = List.copyOf(blocks);
    }

    /** Its first heading; the file's name where it has none. */
    public String title() {
        return headings().stream().filter(heading -> heading.level() == 1).findFirst()
                .map(heading -> Block.words(heading.words()))
                .orElse(address.file());
    }

    /** The headings below the title, in the page's order. */
    public List<Block.Heading> sections() {
        return headings().stream().filter(heading -> heading.level() > 1).toList();
    }

    private List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}
