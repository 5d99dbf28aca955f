package de.vertragswerk.rendering.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The objects of one file that others refer to by number: dictionaries that are not written within
 * others, counted from 1, and behind them streams.
 */
final class FileObjects {
  private final IdentityHashMap<COSBase, Integer> places = new IdentityHashMap<>();
  private final List<COSDictionary> dictionaries = new ArrayList<>();
  private final List<PackedStream> streams = new ArrayList<>();

  /**
   * @param root written elsewhere; all that the file has can be reached from it
   */
  FileObjects(COSDictionary root) {
    look(root);
    // both lists grow while they are walked through
    int dictionary = 0;
    int stream = 0;
    while (dictionary < dictionaries.size() || stream < streams.size()) {
      boolean isStream = dictionary == dictionaries.size();
      look(isStream ? streams.get(stream++) : dictionaries.get(dictionary++));
    }
  }

  private void look(COSDictionary dictionary) {
    for (COSBase value : dictionary.getValues()) {
      find(value);
    }
  }

  private void find(COSBase value) {
    if (value instanceof COSArray array) {
      for (COSBase each : array) {
        find(each);
      }
    } else if (value instanceof COSDictionary dictionary) {
      if (dictionary.isDirect()) {
        look(dictionary);
      } else {
        add(dictionary);
      }
    }
  }

  private void add(COSDictionary dictionary) {
    if (places.containsKey(dictionary)) {
      return;
    }
    if (dictionary instanceof PackedStream stream) {
      streams.add(stream);
      places.put(stream, -streams.size());
    } else {
      dictionaries.add(dictionary);
      places.put(dictionary, dictionaries.size());
    }
  }

  /** The number of an object; 0 when it is written within another. */
  int number(COSDictionary object) {
    int place = places.getOrDefault(object, 0);
    return place < 0 ? dictionaries.size() - place : place;
  }

  /** In the order of their numbers. */
  List<COSDictionary> dictionaries() {
    return dictionaries;
  }

  /** In the order of their numbers, which begin behind those of the dictionaries. */
  List<PackedStream> streams() {
    return streams;
  }
}
