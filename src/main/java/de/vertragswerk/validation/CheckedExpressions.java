package de.vertragswerk.validation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelProtoAbstractSyntaxTree;
import dev.cel.expr.CheckedExpr;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler has made of the expressions of one library, so that it need not do it again:
 * reading and checking them is most of what a library costs.
 */
public final class CheckedExpressions {
  /** None: each is read and checked. */
  public static final CheckedExpressions NONE = new CheckedExpressions(Map.of());

  private final Map<String, byte[]> trees;

  private CheckedExpressions(Map<String, byte[]> trees) {
    this.trees = Collections.unmodifiableMap(trees);
  }

  static CheckedExpressions of(Map<String, CelAbstractSyntaxTree> checked) {
    Map<String, byte[]> trees = new TreeMap<>();
    checked.forEach(
        (text, tree) ->
            trees.put(
                text, CelProtoAbstractSyntaxTree.fromCelAst(tree).toCheckedExpr().toByteArray()));
    return new CheckedExpressions(trees);
  }

  /** Reads what {@link #write} has written. */
  public static CheckedExpressions read(DataInputStream in) throws IOException {
    Map<String, byte[]> trees = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String text = in.readUTF();
      trees.put(text, in.readNBytes(in.readInt()));
    }
    return new CheckedExpressions(trees);
  }

  /** Writes all of them, in the order of their texts. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(trees.size());
    for (Map.Entry<String, byte[]> tree : trees.entrySet()) {
      out.writeUTF(tree.getKey());
      out.writeInt(tree.getValue().length);
      out.write(tree.getValue());
    }
  }

  /** What became of an expression; null when it is none of these. */
  @Nullable CelAbstractSyntaxTree tree(String text) {
    byte[] tree = trees.get(text);
    try {
      return tree == null
          ? null
          : CelProtoAbstractSyntaxTree.fromCheckedExpr(CheckedExpr.parseFrom(tree)).getAst();
    } catch (IOException impossible) {
      throw new AssertionError("the build has written it", impossible);
    }
  }
}
