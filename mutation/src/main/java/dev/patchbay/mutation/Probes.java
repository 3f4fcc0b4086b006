package dev.patchbay.mutation;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pitest.reloc.asm.ClassReader;
import org.pitest.reloc.asm.ClassVisitor;
import org.pitest.reloc.asm.ClassWriter;
import org.pitest.reloc.asm.MethodVisitor;
import org.pitest.reloc.asm.Opcodes;

/** Lets every method of a class tell {@link Reached} that it runs. */
final class Probes {
  private static final String REACHED = Reached.class.getName().replace('.', '/');

  private Probes() {}

  /**
   * The class with probes.
   *
   * @param numbers what number a method has, named as {@link #name} does
   */
  static byte[] in(byte[] bytes, ToIntFunction<String> numbers) {
    ClassReader reader = new ClassReader(bytes);
    String type = reader.getClassName().replace('/', '.');
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            int number = numbers.applyAsInt(name(type, name, descriptor));
            return new MethodVisitor(Opcodes.ASM9, next) {
              @Override
              public void visitCode() {
                super.visitCode();
                visitLdcInsn(number);
                visitMethodInsn(Opcodes.INVOKESTATIC, REACHED, "mark", "(I)V", false);
              }
            };
          }
        },
        0);
    return writer.toByteArray();
  }

  /** A method in one line. */
  static String name(String type, String method, String descriptor) {
    return type + "." + method + descriptor;
  }
}
