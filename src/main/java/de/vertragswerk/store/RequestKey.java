package de.vertragswerk.store;

/**
 * A client's name for one request, so that sending it twice does it once. Belongs to the account.
 *
 * @param value printable; empty when the client gave none
 */
public record RequestKey(String value) {
  private static final int MAXIMUM_LENGTH = 200;
  private static final RequestKey NONE = new RequestKey("");

  public RequestKey {
    if (value.length() > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException("a request key has at most 200 characters");
    }
  }

  public static RequestKey none() {
    return NONE;
  }

  boolean isGiven() {
    return !value.isEmpty();
  }
}
