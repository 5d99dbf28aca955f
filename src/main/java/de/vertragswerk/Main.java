package de.vertragswerk;

final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
