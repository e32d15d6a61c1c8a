// crypto/sha512, hmac, subtle, rand; hash/maphash of values; os/signal.
package main

import (
	"context"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"fmt"
	"hash"
	"hash/maphash"
	"math/big"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

func main() {
	text := strings.Repeat("the quick brown fox ", 30)
	for _, n := range []int{0, 3, 111, 112, 127, 128, 200, 600} {
		data := []byte(text[:n])
		fmt.Printf("%d %x %x\n", n, sha512.Sum512(data), sha512.Sum384(data))
		fmt.Printf("%x %x\n", sha512.Sum512_256(data), sha512.Sum512_224(data))
		for _, h := range []func() hash.Hash{md5.New, sha1.New, sha256.New, sha512.New, sha512.New384} {
			m := hmac.New(h, []byte(text[:n/2]))
			m.Write(data[:n/3])
			m.Write(data[n/3:])
			fmt.Printf("%x %d %d ", m.Sum(nil)[:8], m.Size(), m.BlockSize())
			m.Reset()
			fmt.Printf("%x\n", m.Sum([]byte{1})[:5])
		}
	}
	fmt.Println(hmac.Equal([]byte("a"), []byte("a")), hmac.Equal([]byte("a"), []byte("b")), hmac.Equal(nil, []byte("b")))
	d := []byte{9, 9}
	subtle.ConstantTimeCopy(1, d, []byte{1, 2})
	fmt.Println(d, subtle.ConstantTimeEq(3, 3), subtle.ConstantTimeEq(-3, 3), subtle.ConstantTimeSelect(1, 7, 8), subtle.ConstantTimeSelect(0, 7, 8), subtle.ConstantTimeLessOrEq(3, 4), subtle.ConstantTimeLessOrEq(5, 4), subtle.ConstantTimeByteEq(1, 2), subtle.XORBytes(d, []byte{1, 1, 1}, []byte{2, 3}), d)

	b := make([]byte, 40)
	n, err := rand.Read(b)
	p, _ := rand.Prime(rand.Reader, 64)
	i, _ := rand.Int(rand.Reader, big.NewInt(10))
	fmt.Println(n, err, len(rand.Text()), p.BitLen(), p.ProbablyPrime(5), i.Cmp(big.NewInt(10)) < 0)

	seed := maphash.MakeSeed()
	type key struct {
		a int
		b string
		c any
		d [2]float64
	}
	x, y := key{1, "s", 2.5, [2]float64{0, 1}}, key{1, "s", 2.5, [2]float64{0, 1}}
	negative := 0.0
	negative = -negative
	y.d[0] = negative
	fmt.Println(maphash.Comparable(seed, x) == maphash.Comparable(seed, y), maphash.Comparable(seed, x) == maphash.Comparable(seed, key{}), maphash.Comparable(seed, "a") == maphash.Comparable(seed, "a"), maphash.Comparable(seed, &x) == maphash.Comparable(seed, &y))

	ch := make(chan os.Signal, 1)
	signal.Notify(ch, os.Interrupt, syscall.SIGTERM)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	fmt.Println(len(ch), ctx.Err(), os.Interrupt, os.Kill, syscall.SIGTERM, syscall.SIGUSR1, syscall.Signal(99))
	stop()
	signal.Stop(ch)
	fmt.Println(ctx.Err())
}

// go1.26.8
// Output:
// 0 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b
// c672b8d1ef56ed28ab87c3622c5114069bdd3ad7b8f9737498d0c01ecef0967a 6ed0dd02806fa89e25de060c19d3ac86cabb87d6a0ddd05c333b84f4
// 74e6f7298a9c2d16 16 64 0174e6f729
// fbdb1d1b18aa6c08 20 64 01fbdb1d1b
// b613679a0814d9ec 32 64 01b613679a
// b936cee86c9f87aa 64 128 01b936cee8
// 6c1f2ee938fad2e2 48 128 016c1f2ee9
// 3 1feaecfa5329e5dd1cc07f12dad3406feb257db111a06783e6857b4498b0bc9a28d51cfb32354a1ed636cd99e4d2bbfc4466b17c10147632366234e6a2e8b2f6 96abaa85d6ea8579506dd39b70cf2699c9149f7ba72d2eb44098c3b42ea9a25c9506e478e9112a1eeac352a00b8f5127
// e19583a275ce5655b8c540f4fd850b5dee57ff98b467610847d8a1e3a5f52aa0 c42ef70e7fa7aa879ca401859fd7494a4664fa92e4b4e158aaf98e9b
// 0277cf5fb5e783bc 16 64 0168dbcb58
// 401df86008827b7a 20 64 0192710844
// ecae2110bbfa187e 32 64 01dc1bcafa
// c0822e19fcb38fa0 64 128 01d722d773
// 22f520e5cef42049 48 128 019480aa03
// 111 8f93deb3f79c6c991ca6740fec60e32e6b9947cff8ab5f38c0f4e9fe9ec835b5c080e892a362db913f3674dc4208836bcae9bdb4c4bbb5b89416580696040002 de160921385de80f9133e51f977b5138bfc782a9dedb6e43c456ba744d9a05965da24cb3d5fb48aab2784db0f55793f3
// 925f245af4e2c982cc2f913669bcd5edb74fccdd938a66faf10173bc7712edad ce52f6a09627c9d67429d3b2d52d610663de41fa59c623e91459fdd2
// 20fedf70abb2bc15 16 64 01287be3cd
// 61695e56a2396169 20 64 019fd1e5fa
// 3b3b9e05a4f53610 32 64 01b4f8a1b8
// 87068482058911d2 64 128 017529e8e1
// 5305c98f4d9fdf57 48 128 01786f2683
// 112 39514f8cca8b7debfff9076987c720713b98aa4ea0b1da3c9032fb7fe1c0af3df27c1dedc1b125570b2ffcb707dc5bba94c4f1761a7f97396786f02040c139ac faa66d65d01816f375a3dc1dc2e4bf87bdc3e35788b052ff161ebfa8ae869bf20739f5e4408e9109e7d3bc2c3bd7ecdb
// 937cb2863c4743c64b02adc8a4a06d9d4d20fb6d5889206f43b576c325fff0c4 71008221ad039a4f792a8ec221b0613820afba43de6733e867893e54
// cde3e3a36648ae77 16 64 015035928e
// 1c05ef78fd0d5d8b 20 64 010e44fdb3
// e881f77264e12057 32 64 0164b3dae1
// a6820f362ec3943f 64 128 01cab5aa9a
// 9612dd8ba2539a42 48 128 0113b642dd
// 127 e11d775325a2cdabe2b83ac0c978a0f8934983244fd9283f958fa466c5040fb6cc7c78250e3b5e49c973721028318555edca1e13da280b6265e71ec7b25a951c 96d580b899d9f72d990a5cc10022f78ac08e4166b8af512d8f99ccbaed5d8d44cb73654c2782570637e4cdec03be3db0
// e712b529416ef6cfb895b9579b2d8bfb7a8a04a80adeb8459d3b10deadda9027 dc425af146066e9e2f9050a2deeea9891cc423b5017bc55cd4e4e0f6
// 1d83c397eaf4bc87 16 64 010ad4992e
// bc36a644f463cf91 20 64 010d00e035
// 0588e0595482a223 32 64 01d683440d
// a9faec298eae74f0 64 128 0129410be0
// 0c7f1ad4a31f8896 48 128 017a0384aa
// 128 fd66cd51342fdc64f75cb2261a94f31add2e48c627ad11dd16df3627f5dd7a68518af72002a2c3ee2ff88f664269fc5f81379a3f6cf094bc9eb23d0b1afaabbe f7c03cc687de66ed1ead1b3d187cb5d39e47137f231dbee7bae193c0139ae4546b87932e17f4b22e55f7349452da6144
// 36b42fdd9e3cfc957ab975778145054d3148f6180d8ce97dce62746d0871d263 3e1b90246c76443de1afa5f8823ae21beeab04e2e0ba9062a0b9fd08
// 2c6b8571d17a6f76 16 64 01246a3c0f
// 3e769f7dda42a874 20 64 01971c32aa
// 035ead9d14544aea 32 64 013ff4287d
// 4037863cdbbc3f4b 64 128 0186e89da7
// f1f45e953d7793a5 48 128 01eeba469b
// 200 9fa665f40d5a28688639c12826fed33f6e821cb2c407a84c236a52e19a19be2580573649f5bf5f0d18389686da1d4456bb53826b5542f98385387ce4d4b04431 dd8df430b522a8e0a8799899633688313ba9356ac8e48f1e2e862539ddf4461344b9c684e305c7ecddc77afe91e83b5c
// cc75c6bc60a460b0413a843d76af709e842b18f28018676bc67ba20fb225f88f d7935631f437b2adcd1349721dd158517eab23df17f5043a3df506ef
// 73ce5a6c62b9131d 16 64 01c5c3a11f
// 172f03f99f170062 20 64 01f063f46a
// 09fafe58879a6b3f 32 64 01f849c5e5
// 2b8c3740891a9ec4 64 128 0179559beb
// 7d398bff0b3529b6 48 128 0155f30409
// 600 04fdd69e8a48989d9982aef0173ac4cd95a9ae7b7f0195a916600db34a76a069b98de750791d9f54560b0b8e7ddd0d7e54606aa744294036622214f035d48648 e29f36446658f10a495f2b304d2b65990f032f20e4b53a223ea30af13e4319e630429f7211efe31cda8b26c241f93551
// 46ab9fbdab53f677b5e2081c4df52bf9d2dd70c73c907f3c0c342dceb693acdb 6206099608223a224d44b04bb0f594e6ff7d1f60d235ef7408e1ce20
// 9970a4bac9694437 16 64 01d37751a9
// 859bd4d7d15ae82d 20 64 016332eebe
// 21d09dee4486accc 32 64 01df6adfd7
// 2f80aef31bd8e5d7 64 128 01cd7fb6eb
// 5accdf757865100c 48 128 01e457d4ff
// true false false
// [3 2] 1 0 7 8 1 0 0 2 [3 2]
// 40 <nil> 26 64 true true
// true false true false
// 0 <nil> interrupt killed terminated user defined signal 1 signal 99
// context canceled
