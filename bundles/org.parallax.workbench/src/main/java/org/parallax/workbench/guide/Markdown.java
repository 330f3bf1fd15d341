package org.parallax.workbench.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.parallax.workbench.guide.Span.Style;

/** Reads Markdown. */
final class Markdown {

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    List<Block> read(String text) {
        return blocks(parser.parse(text));
    }

    private static List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        children(parent).forEach(child -> {
            switch (child) {
                case org.commonmark.node.Heading heading ->
                    blocks.add(new Block.Heading(heading.getLevel(), spans(heading)));
                case org.commonmark.node.Paragraph paragraph -> blocks.add(new Block.Paragraph(spans(paragraph)));
                case FencedCodeBlock code -> blocks.add(new Block.Code(code.getInfo(), code.getLiteral().stripTrailing()));
                case IndentedCodeBlock code -> blocks.add(new Block.Code("", code.getLiteral().stripTrailing()));
                case ListBlock list -> blocks.add(new Block.Items(
                        !(list instanceof BulletList), children(list).map(Markdown::blocks).toList()));
                case TableBlock table -> blocks.add(table(table));
                case BlockQuote quote -> blocks.addAll(blocks(quote));
                default -> { }
            }
        });
        return List.copyOf(blocks);
    }

    private static Block table(TableBlock table) {
        return new Block.Table(children(table)
                .flatMap(Markdown::children)
                .filter(TableRow.class::isInstance)
                .map(row -> children(row).filter(TableCell.class::isInstance).map(Markdown::spans).toList())
                .toList());
    }

    private static List<Span> spans(Node parent) {
        var spans = new ArrayList<Span>();
        spans(parent, Style.PLAIN, "", spans);
        return List.copyOf(spans);
    }

    private static void spans(Node parent, Style style, String link, List<Span> spans) {
        children(parent).forEach(child -> {
            switch (child) {
                case Text text -> spans.add(new Span(text.getLiteral(), style, link));
                case org.commonmark.node.Code code -> spans.add(new Span(code.getLiteral(), Style.CODE, link));
                case SoftLineBreak line -> spans.add(new Span(" ", style, link));
                case HardLineBreak line -> spans.add(new Span(" ", style, link));
                case Emphasis emphasis -> spans(emphasis, Style.EMPHASIS, link, spans);
                case StrongEmphasis strong -> spans(strong, Style.STRONG, link, spans);
                case Link target -> spans(target, style, target.getDestination(), spans);
                default -> spans(child, style, link, spans);
            }
        });
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
